/** Plainly fictional: no surname here is one that a person at work would have. */

/** Those everybody meets first, by what they do. The first one made administers the workspace. */
export const namedPeople = {
  consultant: [
    'Ruth Madeup',
    'Siân Pretend',
    'Callum Mockford',
    'Tomasz Example',
    'Aoife Bán-Fictive',
    'Łukasz Demo',
    'Priya Notreal',
    'Idris Fictive',
    'Máire Sample',
  ],
  reporting: ['Grace Pretended', 'Owen Imagined', 'Folasade Figment'],
  radiographer: ['Hana Invented', 'Kwame Test', 'Elin Makebelieve'],
  sonographer: ['Zofia Mirage', 'Niamh Conjured'],
  assistant: ['Jamie Placeholder', 'Bethan Whatsit'],
} as const;

// 60 first names and 37 surnames, a prime: no pair comes twice below 2,220 people.
export const firstNames = [
  'Abena', 'Adaeze', 'Ahmed', 'Alasdair', 'Amina', 'Andrzej', 'Angharad', 'Anjali', 'Arjun',
  'Beatriz', 'Blessing', 'Bronwen', 'Caitríona', 'Carys', 'Chidi', 'Ciarán', 'Dafydd', 'Daniela',
  'Eilidh', 'Emeka', 'Eryn', 'Esther', 'Fatima', 'Fergus', 'Fiona', 'Gethin', 'Hamza', 'Harriet',
  'Imran', 'Ingrid', 'Ioan', 'Isla', 'Jelena', 'Joanna', 'Joseph', 'Kavita', 'Keira', 'Leila',
  'Mairi', 'Marcus', 'Mehmet', 'Mei', 'Nadia', 'Ngozi', 'Olivia', 'Oisín', 'Pavel', 'Rhiannon',
  'Rosa', 'Samuel', 'Sanjay', 'Sinéad', 'Stefan', 'Tamsin', 'Tunde', 'Victor', 'Wiktoria',
  'Yasmin', 'Yusuf', 'Zainab',
] as const;

export const surnames = [
  'Allegory', 'Anonym', 'Bogusly', 'Chimera', 'Conjecture', 'Daydream', 'Dreamt', 'Fabled',
  'Fantasia', 'Feigned', 'Fiction', 'Figmental', 'Handmade', 'Hypothesis', 'Illusion', 'Imaginary',
  'Inkling', 'Invento', 'Loremson', 'Masquerade', 'Mockingham', 'Neverwas', 'Nobodie', 'Nowhere',
  'Parable', 'Phantom', 'Pseudonym', 'Pretendham', 'Sketch', 'Specimen', 'Standin', 'Storybook',
  'Supposed', 'Template', 'Unreal', 'Utopia', 'Whimsy',
] as const;

/** Invented figures for looking at. */
export interface Line {
  readonly name: string;
  readonly wte: number;
  readonly planned: number;
  readonly inPlan: number;
  readonly displaced: number;
  readonly own: number;
  readonly state: string;
  readonly people?: readonly Line[];
}

const PEOPLE: readonly Line[] = [
  { name: 'Aoife Bán', wte: 1, planned: 437, inPlan: 330, displaced: 60, own: 50, state: 'agreed' },
  {
    name: 'Łukasz Demo',
    wte: 0.8,
    planned: 350,
    inPlan: 315,
    displaced: 15,
    own: 0,
    state: 'agreed',
  },
  { name: 'Tomasz Example', wte: 1, planned: 0, inPlan: 0, displaced: 0, own: 0, state: 'draft' },
  {
    name: 'Priya Notreal',
    wte: 1,
    planned: 437,
    inPlan: 480,
    displaced: 0,
    own: 30,
    state: 'agreed',
  },
];
export const GROUPS: readonly Line[] = [
  {
    name: 'Consultant radiologists',
    wte: 8.3,
    planned: 3433,
    inPlan: 2672,
    displaced: 360,
    own: 300,
    state: '7 agreed',
    people: PEOPLE,
  },
  {
    name: 'Radiographers',
    wte: 10.3,
    planned: 1999,
    inPlan: 1350,
    displaced: 330,
    own: 135,
    state: '10 agreed',
    people: [],
  },
];
export const TOTAL: Line = {
  name: 'All 31 people',
  wte: 28.4,
  planned: 8347,
  inPlan: 6287,
  displaced: 990,
  own: 660,
  state: '28 agreed',
};
const RUN = [80, 76, 82, 79, 74, 83, 78, 81, 77, 66, 64, 75];
export const points = RUN.map((value, index) => ({ label: `Month ${index + 1}`, value }));

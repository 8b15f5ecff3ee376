import { Pencil, Search } from 'lucide-react';
import { useState } from 'react';
import { findIdentifiers } from '../../src-shared/rules/identifiers/index.ts';
import { Card, CardBody } from '../ui/card.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { DateField } from '../ui/date-field.tsx';
import { DurationField } from '../ui/duration-field.tsx';
import type { GuardAnswer } from '../ui/guard-messages.tsx';
import { GuardedTextArea, GuardedTextField } from '../ui/guarded-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';

const LINES = [
  { id: 'reflection', label: 'Reflection and CPD', hint: 'SPA' },
  { id: 'realm', label: 'REALM attendance', hint: 'SPA' },
  { id: 'review', label: 'Peer review' },
];

export function FieldsPart() {
  const [line, setLine] = useState('reflection');
  const [combo, setCombo] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>('2026-11-24');
  const [minutes, setMinutes] = useState<number | null>(80);
  const [pa, setPa] = useState<number | null>(0.25);
  const [text, setText] = useState('Wedge fracture of L1, see MR of 999 000 0018, told Mrs Smith');
  const [title, setTitle] = useState('Reread of 943 476 5919');
  const [answer, setAnswer] = useState<GuardAnswer | undefined>();
  return (
    <div className="columns">
      <Card title="Fields">
        <CardBody>
          <TextField
            label="What"
            hideLabel
            size="l"
            icon={<Pencil />}
            placeholder="What did you learn?"
          />
          <div className="flow flow-wrap">
            <span className="muted">on</span>
            <Select look="chip" label="Line" options={LINES} value={line} onChange={setLine} />
            <Select look="filter" label="Line" options={LINES} value={line} onChange={setLine} />
          </div>
          <div className="fields">
            <TextField label="PACS folder" defaultValue="REALM November" hint="Never a name." />
            <TextField label="Staff id" error="This staff id is taken. Choose another." />
            <TextField label="Search" icon={<Search />} isDisabled />
            <Select label="Line of the job plan" options={LINES} value={line} onChange={setLine} />
            <ComboBox label="Person" options={LINES} value={combo} onChange={setCombo} />
            <DateField label="Date" value={day} onChange={setDay} />
            <NumberField label="Quantity" unit="PA" value={pa} onChange={setPa} />
          </div>
          <DurationField label="How long" value={minutes} onChange={setMinutes} />
          <TextArea label="What happened" aside="only you can read this" rows={2} />
          <GuardedTextField
            label="Title"
            value={title}
            onChange={setTitle}
            findings={findIdentifiers(title)}
          />
          <GuardedTextArea
            label="Later opinion"
            value={text}
            onChange={setText}
            findings={findIdentifiers(text)}
            answer={answer}
            onAnswer={setAnswer}
          />
        </CardBody>
      </Card>
    </div>
  );
}

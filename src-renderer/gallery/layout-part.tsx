import { Mail, MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { Card, CardBody, Row, RowDivider, Rows } from '../ui/card.tsx';
import { SplitView } from '../ui/split-view.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';

const SECTIONS = [0, 1, 2, 3].map((week) => ({
  key: `week-${week}`,
  title: `Week ${week + 1}`,
  aside: '3 h 10 logged',
  items: Array.from({ length: 500 }, (_, index) => ({ id: `${week}-${index}`, day: index })),
}));

export function LayoutPart() {
  const [chosen, setChosen] = useState<string | null>('0-2');
  return (
    <div className="stack">
      <div className="columns">
        <Card title="This week" aside="1 h 50 logged">
          <Rows>
            <Row
              lead="Tue 24"
              trailing={
                <>
                  <Tag>REALM chair</Tag>
                  <small>in planned time</small>
                </>
              }
              value="25 min"
            >
              Note for Thursday’s agenda
            </Row>
            <RowDivider aside="45 min shown · 3 h 10 logged">Last week</RowDivider>
            <Row lead="Fri 20" value="45 min" isSelected onOpen={() => {}}>
              Read the ombudsman’s follow-up
            </Row>
          </Rows>
        </Card>
        <Card title="Waiting for you" count={2}>
          <Rows>
            <Row icon={<MessageSquareText />} detail="one is praise" onOpen={() => {}}>
              Two pieces of feedback to read
            </Row>
            <Row icon={<Mail />} detail="before Thursday" onOpen={() => {}}>
              One letter to send
            </Row>
          </Rows>
        </Card>
      </div>
      <div style={{ height: 420, display: 'flex', border: '1px solid var(--line)' }}>
        <SplitView
          listLabel="Entries"
          detailLabel="Entry"
          backLabel="Back to the list"
          onBack={() => setChosen(null)}
          placeholder={<EmptyState title="Choose an entry">It opens here.</EmptyState>}
          list={
            <VirtualList
              label="Entries"
              sections={SECTIONS}
              itemKey={(item) => item.id}
              itemText={(item) => `Entry ${item.id}`}
              selectedKey={chosen}
              onOpen={(item) => setChosen(item.id)}
              renderItem={(item) => (
                <>
                  <span className="muted">Tue {item.day}</span>
                  <span className="grow truncate">Entry {item.id}</span>
                  <Tag>Peer review</Tag>
                  <span className="strong">25 min</span>
                </>
              )}
            />
          }
          detail={chosen === null ? undefined : <CardBody>Entry {chosen}</CardBody>}
        />
      </div>
    </div>
  );
}

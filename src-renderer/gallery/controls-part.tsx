import { Ellipsis, Eye, Plus, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Card, CardBody } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChoiceCards, RadioChips, ToggleChips } from '../ui/chips.tsx';
import { Dialog, Drawer } from '../ui/dialog.tsx';
import { Menu } from '../ui/menu.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar, Stepper } from '../ui/progress.tsx';
import { SegmentedControl } from '../ui/segmented.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { useToast } from '../ui/toast.tsx';

export function ControlsPart() {
  const { show } = useToast();
  const [kind, setKind] = useState('own');
  const [types, setTypes] = useState(['work']);
  const [view, setView] = useState<'day' | 'week'>('day');
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null);
  return (
    <div className="columns">
      <div className="stack">
        <Card title="Buttons" aside="one primary a screen">
          <CardBody>
            <div className="flow flow-wrap">
              <Button variant="primary" shortcut="Enter">
                Add
              </Button>
              <Button icon={<Plus />} shortcut="Mod+N">
                Log learning
              </Button>
              <Button variant="quiet">Letters</Button>
              <Button variant="danger" icon={<Trash2 />}>
                Destroy
              </Button>
              <Button isDisabled>Not now</Button>
              <Button variant="primary" isPending>
                Saving
              </Button>
              <IconButton label="Look" icon={<Eye />} />
              <Menu
                label="More"
                trigger={<IconButton label="More" variant="secondary" icon={<Ellipsis />} />}
                items={[
                  { id: 'a', label: 'Duplicate', shortcut: 'Mod+D', onAction: () => {} },
                  'separator',
                  {
                    id: 'b',
                    label: 'Delete',
                    tone: 'danger',
                    icon: <Trash2 />,
                    onAction: () => {},
                  },
                ]}
              />
            </div>
            <div className="flow flow-wrap">
              <Button size="s" shortcut="Alt+R">
                Remove it
              </Button>
              <Button onPress={() => setOpen('dialog')}>Dialog</Button>
              <Button onPress={() => setOpen('drawer')}>Drawer</Button>
              <Button onPress={() => show({ title: 'Added to Reflection', onUndo: () => {} })}>
                Toast
              </Button>
            </div>
          </CardBody>
        </Card>
        <Card title="Choices">
          <CardBody>
            <RadioChips
              label="What kind"
              value={kind}
              onChange={setKind}
              options={[
                { id: 'in', label: 'planned time' },
                { id: 'own', label: 'own time' },
                { id: 'displaced', label: 'displaced', isDisabled: true },
              ]}
            />
            <ToggleChips
              label="Learning type"
              value={types}
              onChange={setTypes}
              options={[
                { id: 'work', label: 'work-based' },
                { id: 'formal', label: 'formal education' },
                { id: 'self', label: 'self-directed' },
              ]}
            />
            <ChoiceCards
              label="Who can see"
              value={kind}
              onChange={setKind}
              options={[
                { id: 'in', label: 'Anonymous', hint: 'Nobody can see that it was you.' },
                { id: 'own', label: 'Known to the chairs', hint: 'Only they can open your name.' },
              ]}
            />
            <div className="flow">
              <SegmentedControl
                label="View"
                value={view}
                onChange={setView}
                segments={[
                  { id: 'day', label: 'Days' },
                  { id: 'week', label: 'Weeks' },
                ]}
              />
              <Checkbox defaultSelected>Protected time</Checkbox>
              <Checkbox hint="in small print">Counts as learning</Checkbox>
            </div>
          </CardBody>
        </Card>
        <Card title="Words">
          <CardBody>
            <div className="flow flow-wrap">
              <Tag>draft</Tag>
              <Tag tone="accent">SPA</Tag>
              <Tag tone="good">agreed</Tag>
              <Tag tone="warn">review due 1 Dec</Tag>
              <Tag tone="bad">damaged</Tag>
            </div>
            <Notice title="Backups go to USB stick.">The last one was made today.</Notice>
            <Notice tone="good">Nothing looks like a patient identifier.</Notice>
            <Notice tone="warn" actions={<Button size="s">Choose</Button>}>
              No backup folder yet.
            </Notice>
            <Notice tone="bad" title="The disk is full.">
              What you typed is still here.
            </Notice>
            <Stepper
              label="Steps"
              current={1}
              steps={['Choose a file', 'Match columns', 'Look through', 'Done']}
            />
            <ProgressBar
              label="Reading the file"
              value={0.4}
              detail="1,200 of 3,000 rows"
              onCancel={() => {}}
            />
          </CardBody>
        </Card>
      </div>
      <div className="stack">
        <Card>
          <EmptyState
            icon={<Upload />}
            title="No job plans yet"
            actions={<Button variant="primary">Import job plans</Button>}
          >
            Plans say how much time each person has for learning.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState
            title="The workspace is in use elsewhere"
            safe="Everything in it."
            todo="Close Addendum on the other computer, then try again."
            code="workspace_in_use"
            actions={<Button>Try again</Button>}
          />
        </Card>
      </div>
      <Dialog
        title="Export the summary"
        isOpen={open === 'dialog'}
        onClose={() => setOpen(null)}
        footer={
          <>
            <Button variant="quiet">Cancel</Button>
            <Button variant="primary">Export</Button>
          </>
        }
      >
        <p>Choose what to export.</p>
      </Dialog>
      <Drawer title="Entry" isOpen={open === 'drawer'} onClose={() => setOpen(null)}>
        <p>An editor.</p>
      </Drawer>
    </div>
  );
}

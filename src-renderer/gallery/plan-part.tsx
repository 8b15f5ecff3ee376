import { formatDuration } from '../../src-shared/rules/durations.ts';
import { Card, CardBody } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Figure, FigureSign, Figures } from '../ui/figure.tsx';
import { formatDurationOrDash, formatShare, formatWte } from '../ui/format.ts';
import { PlanLegend } from '../ui/legend.tsx';
import { PlanBar } from '../ui/plan-bar.tsx';
import { RunChart } from '../ui/run-chart.tsx';
import { RunTable } from '../ui/run-table.tsx';
import { TableToggle } from '../ui/table-toggle.tsx';
import { Tag } from '../ui/tag.tsx';
import { GROUPS, type Line, points, TOTAL } from './plan-sample.ts';

const notYet = (line: Line) => line.planned - line.inPlan - line.displaced;

export function PlanPart() {
  return (
    <div className="stack">
      <Card title="Figures">
        <CardBody>
          <Figures>
            <Figure above caption="planned to date" value="139 h 07" detail="30 people · 1 draft" />
            <FigureSign sign="=" />
            <Figure above caption="in planned time" value="104 h 47" detail="75 % of plan" />
            <FigureSign sign="+" />
            <Figure above caption="displaced by service" value="16 h 30" detail="12 % of plan" />
            <Figure isApart above caption="own time" value="11 h 00" detail="outside the plan" />
          </Figures>
          <Figures>
            <Figure value="9 h 00" beside="of 11 h 20 planned to date" caption="in planned time" />
            <Figure value="1 h 00" caption="displaced by service" />
          </Figures>
        </CardBody>
      </Card>
      <Card
        title="By staff group"
        aside="A – Z, never ranked"
        footer={
          <>
            <PlanLegend />
            <span className="grow" />
            <TableToggle isTable={false} onChange={() => {}} />
          </>
        }
      >
        <DataTable
          label="By staff group"
          rows={GROUPS}
          rowKey={(line) => line.name}
          childRows={(line) => line.people}
          defaultExpanded={['Consultant radiologists']}
          selectedKey="Łukasz Demo"
          total={TOTAL}
          onOpen={() => {}}
          mergedCells={(line) =>
            line.state === 'draft'
              ? { from: 'bar', to: 'share', content: 'draft, not counted' }
              : undefined
          }
          columns={[
            {
              id: 'name',
              header: 'Staff group, person',
              cell: (line) => line.name,
              compare: (a, b) => a.name.localeCompare(b.name),
            },
            {
              id: 'wte',
              header: 'WTE',
              align: 'end',
              tone: 'quiet',
              cell: (line) => formatWte(line.wte),
            },
            {
              id: 'bar',
              header: 'Bar',
              hideHeader: true,
              width: '16%',
              cell: (line) => <PlanBar {...line} />,
            },
            {
              id: 'planned',
              header: 'Plan to date',
              align: 'end',
              cell: (line) => formatDuration(line.planned),
            },
            {
              id: 'in',
              header: 'In plan',
              align: 'end',
              tone: 'strong',
              cell: (line) => formatDurationOrDash(line.inPlan),
            },
            {
              id: 'displaced',
              header: 'Displaced',
              align: 'end',
              tone: 'quiet',
              cell: (line) => formatDurationOrDash(line.displaced),
            },
            {
              id: 'notYet',
              header: 'Not yet logged',
              align: 'end',
              tone: 'quiet',
              cell: (line) => formatDurationOrDash(notYet(line)),
            },
            {
              id: 'share',
              header: '% of plan',
              align: 'end',
              tone: 'strong',
              cell: (line) => formatShare(line.inPlan / line.planned),
            },
            {
              id: 'own',
              header: 'Own time',
              align: 'end',
              tone: 'quiet',
              apart: true,
              cell: (line) => formatDurationOrDash(line.own),
            },
            {
              id: 'state',
              header: 'Job plan',
              tone: 'small',
              cell: (line) => (
                <Tag tone={line.state === 'agreed' ? 'good' : 'neutral'}>{line.state}</Tag>
              ),
            },
          ]}
        />
      </Card>
      <div className="columns">
        <Card title="% of plan released" aside="median 77.5 %">
          <CardBody>
            <RunChart
              label="A run of twelve months around 77.5 %"
              points={points}
              median={77.5}
              domain={[58, 90]}
              ticks={[60, 80]}
              format={(value) => `${value} %`}
              axisLabels={[
                { index: 0, text: 'Nov' },
                { index: 6, text: 'May' },
                { index: 11, text: 'Oct' },
              ]}
            />
            <div
              className="paper"
              style={{ background: '#fff', colorScheme: 'light', padding: 16 }}
            >
              <PlanBar variant="print" planned={437} inPlan={330} displaced={60} own={50} />
              <PlanLegend variant="print" />
            </div>
          </CardBody>
        </Card>
        <Card title="The same in a table">
          <RunTable
            label="Released"
            points={points.slice(0, 4)}
            format={(value) => `${value} %`}
            labelHeader="Month"
            valueHeader="% of plan"
          />
        </Card>
      </div>
    </div>
  );
}

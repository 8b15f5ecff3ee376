import { ChevronRight } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import './card.css';
import { Tag } from './tag.tsx';

interface CardProps {
  readonly title?: ReactNode;
  /** A count after the title. It equals the rows behind it. */
  readonly count?: number;
  /** Small words at the right end of the head. */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  /** For the one card that is worked in: a soft shadow. */
  readonly isRaised?: boolean;
  readonly children?: ReactNode;
}

/** A hairline box with a head; put `CardBody`, `Rows` or a `DataTable` in it. */
export function Card({ title, count, aside, footer, isRaised, children }: CardProps) {
  const id = useId();
  return (
    <section
      className="ui-card"
      data-raised={isRaised || undefined}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title === undefined ? null : (
        <div className="ui-card-head">
          <h2 id={id}>{title}</h2>
          {count === undefined ? null : <Tag>{count}</Tag>}
          {aside === undefined ? null : <div className="ui-card-aside">{aside}</div>}
        </div>
      )}
      {children}
      {footer === undefined ? null : <div className="ui-card-foot">{footer}</div>}
    </section>
  );
}

/** Padding and rhythm for anything that is not rows. */
export function CardBody({ children }: { readonly children: ReactNode }) {
  return <div className="ui-card-body">{children}</div>;
}

/** A list of `Row`s and `RowDivider`s. */
export function Rows({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <ul className="ui-rows" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly icon?: ReactElement;
  /** What stands before the words in grey: a day. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** The second line, in small print. */
  readonly detail?: ReactNode;
  /** Tags and small words before the value. */
  readonly trailing?: ReactNode;
  /** The number or word at the right end, in bold. */
  readonly value?: ReactNode;
  readonly isSelected?: boolean;
  /** Makes the row a button; without a value a chevron says so. */
  readonly onOpen?: () => void;
}

/** One line (36 px), or two with a detail. */
export function Row(props: RowProps) {
  const { icon, lead, children, detail, trailing, value, isSelected, onOpen } = props;
  const content = (
    <>
      {icon}
      {lead === undefined ? null : <span className="ui-row-lead">{lead}</span>}
      <span className="ui-row-words">
        <span>{children}</span>
        {detail === undefined ? null : <small>{detail}</small>}
      </span>
      {trailing}
      {value === undefined ? null : <span className="ui-row-value">{value}</span>}
      {onOpen !== undefined && value === undefined ? <ChevronRight aria-hidden="true" /> : null}
    </>
  );
  return (
    <li className="ui-row" data-selected={isSelected || undefined}>
      {onOpen === undefined ? (
        <div className="ui-row-in">{content}</div>
      ) : (
        <Button className="ui-row-in" onPress={onOpen}>
          {content}
        </Button>
      )}
    </li>
  );
}

/** A grey line between rows: "Last week", with a total at its right end. */
export function RowDivider({
  children,
  aside,
}: {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <li className="ui-row-divider">
      <span>{children}</span>
      <span>{aside}</span>
    </li>
  );
}

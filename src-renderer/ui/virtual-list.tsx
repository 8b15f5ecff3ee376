import type { ReactNode } from 'react';
import {
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import './virtual-list.css';

export interface ListSection<Item> {
  readonly key: string;
  readonly title: string;
  /** At the right end of the heading: a total, which is its own query. */
  readonly aside?: ReactNode;
  readonly items: readonly Item[];
}

export interface VirtualListProps<Item> {
  readonly label: string;
  /** One section with an empty title draws no heading. */
  readonly sections: readonly ListSection<Item>[];
  readonly itemKey: (item: Item) => string;
  /** What type-ahead and screen readers hear. */
  readonly itemText: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** Pixels, the same for every row. */
  readonly rowHeight?: number;
  readonly selectedKey?: string | null;
  /** A click, or Enter on the row that has the focus. */
  readonly onOpen: (item: Item) => void;
  readonly empty?: ReactNode;
}

/** Thousands of rows, of which the visible ones are drawn. Give its parent a height. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, sections, itemKey, itemText, renderItem, rowHeight = 36, selectedKey } = props;
  const { onOpen, empty } = props;
  const byKey = new Map(
    sections.flatMap((section) => section.items.map((item) => [itemKey(item), item] as const)),
  );
  const row = (item: Item) => (
    <GridListItem
      key={itemKey(item)}
      id={itemKey(item)}
      textValue={itemText(item)}
      className={itemKey(item) === selectedKey ? 'ui-list-item ui-chosen' : 'ui-list-item'}
    >
      {renderItem(item)}
    </GridListItem>
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight, headingSize: 32 }}>
      <GridList
        aria-label={label}
        className="ui-list"
        dependencies={[selectedKey]}
        renderEmptyState={() => empty}
        onAction={(key) => {
          const item = byKey.get(String(key));
          if (item !== undefined) onOpen(item);
        }}
      >
        {sections.map((section) =>
          section.title === '' ? (
            section.items.map(row)
          ) : (
            <GridListSection key={section.key} id={section.key} aria-label={section.title}>
              <GridListHeader className="ui-list-heading">
                <span className="ui-list-title">{section.title}</span>
                <span>{section.aside}</span>
              </GridListHeader>
              {section.items.map(row)}
            </GridListSection>
          ),
        )}
      </GridList>
    </Virtualizer>
  );
}

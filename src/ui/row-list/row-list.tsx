import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../shared/index.ts';
import { topOf, windowOf } from './row-window.ts';

export interface RowListProps {
  readonly label: string;
  readonly count: number;
  readonly rowHeight: number;
  /** What a row shows; `open` shows all of it. */
  readonly row: (index: number, open: boolean) => ComponentChildren;
  readonly isSelected: (index: number) => boolean;
  readonly onSelect: (index: number, selected: boolean) => void;
  readonly onOpen?: (index: number) => void;
  /** The rows in view have changed: their content may have to be fetched. */
  readonly onWindow?: (first: number, end: number) => void;
}

/**
 * Any number of rows, of which only those in view are drawn. One row has the keys and is shown in full: arrows, Home,
 * End and page keys move it, Enter opens it, the space bar selects it.
 */
export function RowList(props: RowListProps): JSX.Element {
  const { label, count, rowHeight, row, isSelected, onSelect, onOpen, onWindow } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const [openHeight, setOpenHeight] = useState(rowHeight);
  const [view, setView] = useState({ top: 0, height: 600 });
  const active = current < count ? current : -1;
  const metrics = {
    count,
    rowHeight,
    ...(active >= 0 && { open: { row: active, height: Math.max(rowHeight, openHeight) } }),
  };
  const { first, end, top, height } = windowOf(metrics, view.top, view.height);

  useEffect(() => onWindow?.(first, end), [first, end, count]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const inside = list.current?.querySelector<HTMLElement>('[data-open] > *');
    if (inside) setOpenHeight(inside.offsetHeight + 1);
  });

  const move = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to));
    setCurrent(next);
    const element = list.current;
    if (element === null || next === active) return;
    const start = topOf({ ...metrics, open: { row: next, height: rowHeight } }, next);
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start + rowHeight * 2 > element.scrollTop + element.clientHeight)
      element.scrollTop = start + rowHeight * 2 - element.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === ' ' && active >= 0) onSelect(active, !isSelected(active));
    else if (event.key === 'Enter' && active >= 0) onOpen?.(active);
    else return;
    event.preventDefault();
  };
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  return (
    <div
      ref={list}
      class="row-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView({ top: scrollTop, height: clientHeight })
      }
      onKeyDown={trusted(onKeyDown)}
    >
      <div class="all-rows" role="presentation" style={{ height: `${height}px` }}>
        <div role="presentation" style={{ transform: `translateY(${top}px)` }}>
          {rows.map((index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys.
            <div
              key={index}
              tabIndex={-1}
              id={`${id}-${index}`}
              class="list-row"
              role="option"
              aria-selected={isSelected(index)}
              aria-setsize={count}
              aria-posinset={index + 1}
              data-open={index === active ? '' : undefined}
              style={index === active ? {} : { height: `${rowHeight}px` }}
              onClick={trusted((event: MouseEvent) => {
                setCurrent(index);
                if (event.ctrlKey || event.metaKey || isBox(event.target))
                  onSelect(index, !isSelected(index));
                else onOpen?.(index);
              })}
            >
              <div class="row-content">
                <span class="box" aria-hidden="true" />
                <div class="row-body">{row(index, index === active)}</div>
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('box');
}

import './plan-bar.css';

export type PlanVariant = 'screen' | 'print';

/** The two patterns of the plan's marks; ids are unique to the drawing that holds them. */
export function PlanPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className="ui-mark-hatch-ground" />
        <rect width="2.5" height="5" className="ui-mark-hatch-line" />
      </pattern>
      <pattern id={`${id}-dots`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className="ui-mark-hatch-ground" />
        <rect x="1" y="1" width="2" height="2" className="ui-mark-own-dot" />
      </pattern>
    </defs>
  );
}

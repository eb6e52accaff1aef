import { useMemo, useRef } from 'react';
import { encode } from 'uqr';
import { codeOf, inGroups } from '../../../machines/code.ts';
import type { Answers } from '../../../machines/path.ts';
import type { Reading } from '../../_components/reading.ts';
import { printAlone } from './print.ts';

/** The answers as signs to write down and as a picture to scan, and the sheet that holds nothing else. */
export function Code({ reading, answers }: { reading: Reading; answers: Answers }) {
  const { say } = reading;
  const code = useMemo(() => codeOf(answers), [answers]);
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className="code">
      <div className="code__sheet" ref={sheet}>
        <p className="code__signs" translate="no" data-code-signs="">
          {inGroups(code)}
        </p>
        <Picture text={code} label={say('ui.take.code-picture')} />
      </div>
      <p>{say('ui.take.code-how')}</p>
      <p>{say('ui.take.code-sheet-says')}</p>
      <button type="button" className="button button--quiet" onClick={() => sheet.current && printAlone(sheet.current)}>
        {say('ui.take.code-sheet')}
      </button>
    </div>
  );
}

function Picture({ text, label }: { text: string; label: string }) {
  const { data, size } = useMemo(() => encode(text, { ecc: 'M', border: 4 }), [text]);
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="code__picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

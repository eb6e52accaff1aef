import { type FunctionComponent, useState } from 'react';

type Props<P> = {
  /** Fetches the part; it is fetched only for somebody who asks for it. */
  load: () => Promise<FunctionComponent<P>>;
  props: P;
  label: string;
  /** What is said where it could not be fetched. */
  failed: string;
};

/** A part of the page behind a button, in a file of its own. */
export function Later<P extends object>({ load, props, label, failed }: Props<P>) {
  const [loaded, setLoaded] = useState<{ Part: FunctionComponent<P> }>();
  const [missing, setMissing] = useState(false);
  const fetchPart = () =>
    load().then(
      (Part) => setLoaded({ Part }),
      () => setMissing(true),
    );
  if (loaded) return <loaded.Part {...props} />;
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void fetchPart()}>
        {label}
      </button>
      {missing ? <p role="alert">{failed}</p> : null}
    </>
  );
}

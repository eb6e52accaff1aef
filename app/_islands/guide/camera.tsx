import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Reading } from '../../_components/reading.ts';

type Detector = { detect: (from: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]> };
type DetectorClass = { new (options: { formats: readonly string[] }): Detector; getSupportedFormats?: () => Promise<readonly string[]> };
const detectors = () => (window as unknown as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Looks for a code through the camera, where the browser itself knows how to find one. No picture is kept or sent. */
export function Camera({ reading: { say }, onCode }: { reading: Reading; onCode: (code: string) => void }) {
  const [able, setAble] = useState(false);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<'refused' | 'none'>();
  // Whoever waits for the code may be drawn anew while the camera looks: that must not start it again.
  const told = useRef(onCode);
  told.current = onCode;
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    // Some browsers have the name and no formats behind it.
    void detectors()
      ?.getSupportedFormats?.()
      .then((formats) => setAble(formats.includes('qr_code') && !!navigator.mediaDevices));
  }, []);

  // With the picture, and not a frame after it, the camera is off.
  useLayoutEffect(() => {
    const [screen, Detect] = [video.current, detectors()];
    if (!looking || !screen || !Detect) return;
    const detector = new Detect({ formats: ['qr_code'] });
    let stream: MediaStream | undefined;
    let next: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async () => {
      const [found] = await detector.detect(screen).catch(() => []);
      if (over) return;
      if (!found) {
        next = setTimeout(() => void look(), 200);
        return;
      }
      setLooking(false);
      told.current(found.rawValue);
    };
    const begin = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
        if (over) return stop();
        screen.srcObject = stream;
        await screen.play();
        await look();
      } catch (fault) {
        if (over) return;
        setLooking(false);
        setProblem((fault as Error).name === 'NotAllowedError' ? 'refused' : 'none');
      }
    };
    const stop = () => {
      over = true;
      clearTimeout(next);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void begin();
    return stop;
  }, [looking]);

  if (!able) return null;
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          setProblem(undefined);
          setLooking(!looking);
        }}
      >
        {say(looking ? 'ui.bring.camera-stop' : 'ui.bring.camera')}
      </button>
      {looking ? (
        <>
          <p>{say('ui.bring.camera-says')}</p>
          <video ref={video} className="camera" aria-label={say('ui.bring.camera-view')} muted playsInline />
        </>
      ) : null}
      <p role="alert">{problem ? say(`ui.bring.camera-${problem}`) : ''}</p>
    </>
  );
}

import type { Page } from '@playwright/test';

/**
 * What cannot be told apart where the system's colours are forced on a page and no background is left: a control
 * without an edge or a line, a choice or a part of the way that looks like the others, a sign in colours of its own, a
 * control whose focus is not shown.
 */
export const indistinct = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    if (!matchMedia('(forced-colors: active)').matches) faults.add('colours are not forced');
    const told = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip'));
    const probe = document.body.appendChild(document.createElement('i'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const canvas = system('Canvas');
    const known = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'Highlight', 'HighlightText', 'GrayText', 'Canvas', 'ButtonFace'].map(system);
    const edges = (element: Element) => {
      const style = getComputedStyle(element);
      return (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
        const width = Number.parseFloat(style[`border${side}Width`]);
        return style[`border${side}Style`] === 'none' || width === 0 || style[`border${side}Color`] === canvas ? '' : `${width} ${style[`border${side}Style`]} ${style[`border${side}Color`]}`;
      });
    };
    const look = (element: Element) => `${edges(element).join()} ${getComputedStyle(element).backgroundColor} ${getComputedStyle(element).textDecorationLine}`;

    for (const control of visible('button, .button, .leave, .tile, select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"])')) {
      if (edges(control).every((edge) => edge) || getComputedStyle(control).textDecorationLine.includes('underline')) continue;
      if (control.closest('.board__list') && edges(control.parentElement as Element).some((edge) => edge)) continue;
      faults.add(`no edge: ${told(control)}`);
    }
    for (const link of visible('a[href]')) {
      const { color, textDecorationLine } = getComputedStyle(link);
      if (color !== system('LinkText') && color !== system('VisitedText') && !textDecorationLine.includes('underline') && !edges(link).some((edge) => edge)) faults.add(`like any text: ${told(link)}`);
    }
    for (const chosen of visible('.tile')) {
      if (!chosen.querySelector(':checked')) continue;
      const other = [...(chosen.closest('fieldset')?.querySelectorAll('.tile') ?? [])].find((one) => !one.querySelector(':checked'));
      if (other && look(other) === look(chosen)) faults.add(`chosen, like the others: ${told(chosen)}`);
    }
    for (const input of visible('input:is([type="radio"], [type="checkbox"])')) if (getComputedStyle(input).appearance === 'none') faults.add(`draws its own mark: ${told(input.closest('label') ?? input)}`);
    for (const pressed of visible('[aria-pressed="true"], .button[aria-expanded="true"], [aria-current="page"]')) {
      const other = pressed.parentElement?.parentElement?.querySelector(':is([aria-pressed="false"], [aria-expanded="false"], a:not([aria-current]))');
      if (other && look(other) === look(pressed)) faults.add(`pressed, like the others: ${told(pressed)}`);
    }
    const steps = new Map(visible('.progress__bar i').map((step) => [step.className, look(step)]));
    if (new Set(steps.values()).size < steps.size) faults.add('the parts of the way look alike');
    for (const standing of visible('.standing')) if (!/^[4-9]\S* solid/.test(edges(standing)[3] ?? '')) faults.add(`no bar: ${told(standing)}`);
    for (const box of visible('.first, .errors, .aside-note, .notice')) if (!edges(box).every((edge) => edge)) faults.add(`no frame: ${told(box)}`);
    // A code to be read by a camera is dark on light whatever the reader's colours are.
    for (const shape of document.querySelectorAll('svg:not(.code__picture) :is(path, circle, rect, line, polygon, polyline, text)')) {
      for (const paint of [shape.getAttribute('fill'), shape.getAttribute('stroke')]) if (paint && !/^(none|currentColor)$/.test(paint)) faults.add(`a sign in ${paint}`);
    }
    for (const sign of visible('svg')) if (!known.includes(getComputedStyle(sign).color)) faults.add(`a sign in ${getComputedStyle(sign).color}: ${told(sign.parentElement ?? sign)}`);

    const before = document.activeElement as HTMLElement | null;
    const looked = new Map<string, number>();
    for (const control of visible('a[href], button, summary, input, select, textarea')) {
      if (control.matches(':disabled, input[type="radio"]:not(:checked)')) continue;
      // Of controls that look the same, two: a long page has hundreds, and each costs it a new look at all its rules.
      const kind = [control, control.parentElement].map((one) => `${one?.tagName} ${one?.className}`).join();
      looked.set(kind, (looked.get(kind) ?? 0) + 1);
      if ((looked.get(kind) ?? 0) > 2) continue;
      control.focus({ preventScroll: true });
      const around = control.closest('.tile') ?? control;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
      if (document.activeElement === control && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || outlineColor === canvas)) faults.add(`focus is not shown: ${told(around)}`);
    }
    before?.focus({ preventScroll: true });
    probe.remove();
    return [...faults].slice(0, 12);
  });

/** What would move by itself, or on its way from one look to another. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    for (const element of document.querySelectorAll('*')) {
      for (const part of ['', '::before', '::after'] as const) {
        const { transitionDuration, transitionProperty, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        if (transitionProperty !== 'none' && seconds(transitionDuration) > 0.001) faults.add(`${element.tagName}.${element.className}${part}: ${transitionProperty} ${transitionDuration}`);
        if (animationName !== 'none' && seconds(animationDuration) > 0.001) faults.add(`${element.tagName}.${element.className}${part}: ${animationName} ${animationDuration}`);
        if (scrollBehavior === 'smooth') faults.add(`${element.tagName}.${element.className}: scrolls smoothly`);
      }
    }
    for (const animation of document.getAnimations()) if (Number(animation.effect?.getComputedTiming().duration ?? 0) > 1) faults.add('something moves');
    return [...faults].slice(0, 12);
  });

import { createContext, createElement, Fragment, render, type ComponentChild } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/**
 * Stands in for React in a browser: the part of it that the islands and their form library call, by Preact itself.
 * The compatibility layer would patch every element and event for habits of React that no island has.
 */
export { createContext, createElement, Fragment, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState };
export default { createContext, createElement, Fragment, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState };

export const createRoot = (host: Element) => ({ render: (view: ComponentChild) => render(view, host) });

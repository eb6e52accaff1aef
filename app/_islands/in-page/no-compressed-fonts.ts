/** Stands in for what fontkit would unpack WOFF2 fonts with: none is ever given to it. */
export default function unpack(): never {
  throw new Error('Only TrueType fonts are read here.');
}

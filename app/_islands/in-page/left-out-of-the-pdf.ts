/** Stands in for what pdfkit and fontkit unpack fonts, break lines, read pictures and lock files with: our PDF wants none of it. */
export default function leftOut(): never {
  throw new Error('Only TrueType fonts are read here, lines are broken by our own sheets, and there is no picture and no password.');
}
export { leftOut as cbc, leftOut as ecb };

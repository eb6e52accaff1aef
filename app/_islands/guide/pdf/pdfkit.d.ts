/** What is called of pdfkit: the types others wrote for it know neither its structure elements nor PDF/UA. */
declare module 'pdfkit' {
  export type Content = { readonly refs: readonly unknown[] };
  export type StructureElement = { add(child: StructureElement | Content): StructureElement; end(): void };
  type Options = {
    readonly size: 'A4';
    readonly margin: number;
    readonly pdfVersion: '1.7';
    readonly tagged: true;
    readonly subset: 'PDF/UA';
    readonly lang: string;
    readonly displayTitle: true;
    readonly autoFirstPage: false;
    readonly font: null;
    readonly info: { readonly Title: string; readonly CreationDate: Date };
  };
  export default class PDFDocument {
    constructor(options: Options);
    on(event: 'data', does: (chunk: Uint8Array<ArrayBuffer>) => void): this;
    on(event: 'end', does: () => void): this;
    on(event: 'error', does: (error: Error) => void): this;
    registerFont(name: string, letters: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(points: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly baseline: 'alphabetic' }): this;
    link(x: number, y: number, width: number, height: number, url: string, options: { readonly structParent: StructureElement; readonly Contents: InstanceType<StringConstructor> }): this;
    struct(type: string, options: { readonly scope?: 'Row' | 'Column' | undefined; readonly lang?: string; readonly alt?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' }): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;
    addPage(): this;
    end(): void;
  }
}

/** What is used of pdf-lib, by its shape; objects of a PDF are handed on and never looked into. */
export type PdfObject = object;
export type PdfLiteral =
  | PdfObject
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly PdfLiteral[]
  | { readonly [key: string]: PdfLiteral };
export type PdfContext = {
  register(object: PdfObject): PdfObject;
  obj(literal: PdfLiteral): PdfObject;
  flateStream(contents: string): PdfObject;
  nextRef(): PdfObject;
  assign(ref: PdfObject, object: PdfObject): void;
};
export type PdfNode = {
  setFontDictionary(name: PdfObject, font: PdfObject): void;
  setExtGState(name: PdfObject, state: PdfObject): void;
  addContentStream(stream: PdfObject): void;
  addAnnot(annotation: PdfObject): void;
};
export type PdfPicture = {
  readonly width: number;
  readonly height: number;
  scaleToFit(width: number, height: number): { width: number; height: number };
};
type Rotation = { readonly angle: number };
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type PdfPage = {
  readonly node: PdfNode;
  readonly ref: PdfObject;
  getCropBox(): Place;
  getRotation(): Rotation;
  setRotation(angle: Rotation): void;
  drawImage(picture: PdfPicture, place: Place): void;
};
export type PdfFile = {
  readonly context: PdfContext;
  readonly catalog: { set(name: PdfObject, value: PdfObject): void };
  getPages(): PdfPage[];
  getPageCount(): number;
  getPageIndices(): number[];
  addPage(size: [number, number]): PdfPage;
  addPage(page: PdfPage): PdfPage;
  copyPages(from: PdfFile, indices: number[]): Promise<PdfPage[]>;
  embedPng(bytes: Uint8Array): Promise<PdfPicture>;
  embedJpg(bytes: Uint8Array): Promise<PdfPicture>;
  setTitle(title: string): void;
  save(options?: { readonly updateFieldAppearances?: boolean; readonly useObjectStreams?: boolean }): Promise<Uint8Array>;
};
export type PdfLibrary = {
  readonly PDFDocument: {
    load(bytes: Uint8Array, options?: { readonly updateMetadata?: boolean }): Promise<PdfFile>;
    create(): Promise<PdfFile>;
  };
  readonly PDFName: { of(name: string): PdfObject };
  readonly PDFString: { of(text: string): PdfObject };
  readonly PDFHexString: { fromText(text: string): PdfObject };
  readonly degrees: (angle: number) => Rotation;
};

const PACKAGE: string = 'pdf-lib';

/** Half a megabyte of program: loaded with the first paper that needs it. */
export async function pdfLibrary(): Promise<PdfLibrary> {
  const library: PdfLibrary = await import(PACKAGE);
  return library;
}

// Fills in a form as Firefox does: node pdfjs_fill.mjs <folder of pdfjs-dist> FORM TARGET WORDS; tells each field
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

globalThis.DOMMatrix ??= class {}; // for drawing, which nobody asks for here
const [folder, form, target, words] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));
const pdf = await getDocument({ data: new Uint8Array(readFileSync(form)), verbosity: 0 }).promise;
const told = [];
for (let number = 1; number <= pdf.numPages; number++) {
  for (const field of await (await pdf.getPage(number)).getAnnotations()) {
    told.push([field.fieldName, field.alternativeText]);
    pdf.annotationStorage.setValue(field.id, { value: field.fieldType === "Tx" ? words : true });
  }
}
writeFileSync(target, await pdf.saveDocument());
console.log(JSON.stringify(told));

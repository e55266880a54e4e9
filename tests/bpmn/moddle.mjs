// SPDX-License-Identifier: GPL-3.0-or-later
// What bpmn-moddle reads from files, as JSON: node moddle.mjs FOLDER < [["ORIGINAL", "EXPORT", …], …]
// Answers [{"original", "export", "same": bool, "difference": path, "warnings": n, "more_warnings": n}, …]. Of the export,
// a diagram that the original has not is left out of the comparison, and so are the elements in a diagram which it
// has and the original has not; everything else must be deeply equal.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const require = createRequire(join(folder, 'package.json'));
const { BpmnModdle } = await import(pathToFileURL(require.resolve('bpmn-moddle')));

/** A file's text by the encoding that it declares. */
function textOf(path) {
  const bytes = readFileSync(path);
  const head = bytes.subarray(0, 200).toString('latin1');
  const declared = /encoding=["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(declared).decode(bytes);
}

async function read(path) {
  try {
    return await new BpmnModdle().fromXML(textOf(path));
  } catch (error) {
    return { error: String(error.message), warnings: error.warnings ?? [] };
  }
}

/** Plain data, references by id; the type and foreign attributes included. */
function plain(value, isTop = true) {
  if (Array.isArray(value)) {
    return value.map((item) => plain(item));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const result = { $type: value.$type };
  // What no package describes, such as another program's extensions, is kept as it stands in the file.
  if (value.$descriptor?.propertiesByName === undefined) {
    for (const key of [ ...Object.keys(value), '$children', '$body' ]) {
      if (key !== '$parent') result[key] = plain(value[key]);
    }
    return result;
  }
  for (const [ key, content ] of Object.entries(value.$attrs ?? {})) {
    result['@' + key] = content;
  }
  // moddle hides references from an enumeration.
  const references = value.$descriptor.properties.filter((property) => property.isReference);
  const keys = new Set([ ...Object.keys(value), ...references.map((property) => property.ns.localName) ]);
  for (const key of keys) {
    if (value[key] === undefined || key === '$type' || key === '$parent' || key === '$attrs') continue;
    const property = value.$descriptor.propertiesByName[key];
    const content = value[key];
    result[key] = property?.isReference
      ? (Array.isArray(content) ? content.map((item) => item?.id) : content?.id)
      : plain(content);
  }
  return result;
}

function difference(left, right, path = '') {
  if (left === right) return null;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return path || '/';
  }
  for (const key of new Set([ ...Object.keys(left), ...Object.keys(right) ])) {
    const found = difference(left[key], right[key], path + '/' + key);
    if (found) return found;
  }
  return null;
}

/** Takes what only the export draws out of it; both are plain. */
function withoutAddedDiagram(original, exported) {
  if (!original.diagrams?.length) {
    delete exported.diagrams;
    // Its namespaces are declared at the root.
    for (const key of Object.keys(exported)) {
      if (key.startsWith('@xmlns') && !(key in original)) delete exported[key];
    }
    return;
  }
  original.diagrams.forEach((diagram, index) => {
    const known = new Set((diagram.plane?.planeElement ?? []).map((drawn) => drawn.bpmnElement));
    const plane = exported.diagrams?.[index]?.plane;
    if (plane?.planeElement) {
      plane.planeElement = plane.planeElement.filter((drawn) => known.has(drawn.bpmnElement));
    }
  });
}

const answers = [];
for (const [ original, exported ] of JSON.parse(readFileSync(0, 'utf8'))) {
  const before = await read(original);
  const after = await read(exported);
  const left = before.error ? { error: before.error } : plain(before.rootElement);
  const right = after.error ? { error: after.error } : plain(after.rootElement);
  if (!before.error && !after.error) withoutAddedDiagram(left, right);
  answers.push({
    original, export: exported,
    difference: difference(left, right),
    elements: before.error ? 0 : Object.keys(before.elementsById).length,
    warnings: before.warnings.length,
    more_warnings: after.warnings.length - before.warnings.length
  });
}
console.log(JSON.stringify(answers));

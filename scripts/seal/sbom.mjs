/** The bill of materials: everything the lock file names, and which of it is inside what people load. CycloneDX 1.6. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** @typedef {{ name?: string, version: string, license?: string, integrity?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

/**
 * The same lock file and the same scripts give the same text: no clock, and a serial number made of the contents.
 * Throws where a package inside the scripts is not in the lock file.
 * @param {Lock} lock @param {string[]} shipped packages inside the scripts, as below node_modules
 * @param {{ version: string, lawAsOf: string }} rules @returns {string}
 */
export function sbom(lock, shipped, rules) {
  const { '': project, ...packages } = lock.packages;
  if (!project) throw new Error('The lock file does not name the project.');
  const unknown = shipped.filter((name) => !packages[`node_modules/${name}`]);
  if (unknown.length > 0) throw new Error(`The lock file does not name ${unknown.join(', ')}, which the scripts hold.`);

  const refs = new Map(Object.entries(packages).map(([path, entry]) => [path, purl(nameOf(path, entry), entry.version)]));
  const required = new Set(shipped.map((name) => refs.get(`node_modules/${name}`)));
  // No purl: a registry may hold something else of this name.
  const root = `${project.name}@${project.version}`;
  // The same version can lie in several places.
  const components = new Map(Object.entries(packages).map(([path, entry]) => [refs.get(path) ?? '', component(nameOf(path, entry), entry, refs.get(path) ?? '', required.has(refs.get(path)))]));
  /** @type {Map<string, Set<string>>} */
  const dependencies = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const ref = path === '' ? root : (refs.get(path) ?? '');
    const on = dependencies.get(ref) ?? new Set();
    dependencies.set(ref, on);
    for (const name of namedBy(entry)) {
      const found = resolved(path, name, refs);
      if (found) on.add(found);
    }
  }

  const contents = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': root, name: project.name, version: project.version, ...licensed(project.license) },
      properties: [
        { name: 'grounds:rules', value: rules.version },
        { name: 'grounds:lawAsOf', value: rules.lawAsOf },
      ],
    },
    components: [...components.values()].sort(by((one) => one['bom-ref'])),
    dependencies: [...dependencies].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })).sort(by(({ ref }) => ref)),
  };
  const bom = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serial(JSON.stringify(contents)), ...contents };
  return `${JSON.stringify(bom, undefined, 1)}\n`;
}

/** @param {string} name @param {Entry} entry @param {string} ref @param {boolean} isShipped */
function component(name, { version, license, integrity }, ref, isShipped) {
  const [, group, own] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name) ?? [];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group ? { group } : {}),
    name: own ?? name,
    version,
    scope: isShipped ? 'required' : 'excluded',
    ...(integrity ? { hashes: integrity.split(' ').map(hash) } : {}),
    ...licensed(license),
    purl: ref,
  };
}

const algorithms = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** @param {string} integrity */
function hash(integrity) {
  const [, algorithm = '', value = ''] = /^(\w+)-([^?]+)/.exec(integrity) ?? [];
  return { alg: algorithms[/** @type {keyof typeof algorithms} */ (algorithm)], content: Buffer.from(value, 'base64').toString('hex') };
}

/** One SPDX name, or an expression of several. @param {string | undefined} license */
const licensed = (license) => (license ? { licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }] } : {});

/** An alias lies in a folder of another name than its own. @param {string} path @param {Entry} entry */
const nameOf = (path, { name }) => name ?? path.replace(/^.*node_modules\//, '');

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

/** @param {Entry} entry */
const namedBy = ({ dependencies, devDependencies, optionalDependencies, peerDependencies }) => Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });

/** As Node looks: beside the package, then upwards. @param {string} path @param {string} name @param {Map<string, string>} refs */
function resolved(path, name, refs) {
  for (let folder = path; ; folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '') {
    const found = refs.get(posix.join(folder, 'node_modules', name));
    if (found || folder === '') return found;
  }
}

/** A UUID of the kind that is made of whatever its maker likes (version 8). @param {string} contents */
function serial(contents) {
  const hex = createHash('sha256').update(contents).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @template T @param {(item: T) => string} key @returns {(one: T, other: T) => number} */
const by = (key) => (one, other) => (key(one) < key(other) ? -1 : 1);

/** What a reader of Common Cartridge 1.3 found: what breaks the rules, and the table of contents, `folder/leaf → file`. */
export interface ReadCartridge {
  readonly problems: readonly string[];
  readonly contents: readonly string[];
}

/**
 * Reads a cartridge (its text files by path, and the paths of all) by the rules of the profile: namespaces, version, one organization
 * with an untitled root, titles everywhere below, unique identifiers, references and files that exist, what each type of resource must
 * hold. Runs inside a browser page, whose parser of XML knows namespaces; so it may use nothing from outside itself.
 */
export function readCartridge({
  files,
  paths,
}: {
  readonly files: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}): ReadCartridge {
  const problems: string[] = [];
  const expect = (isRight: boolean, problem: string) => {
    if (!isRight) problems.push(problem);
  };
  const packaging = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
  const parse = (path: string) => {
    const document = new DOMParser().parseFromString(files[path] ?? '', 'application/xml');
    expect(document.querySelector('parsererror') === null, `${path} is no XML`);
    return document.documentElement;
  };
  const childrenOf = (element: Element, name: string) =>
    [...element.children].filter((child) => child.localName === name && child.namespaceURI === element.namespaceURI);

  const manifest = parse('imsmanifest.xml');
  expect(
    manifest.localName === 'manifest' && manifest.namespaceURI === packaging,
    'the manifest has another namespace',
  );
  expect(
    [...manifest.children].map(({ localName }) => localName).join() === 'metadata,organizations,resources',
    'the parts of the manifest stand in another order',
  );
  const [metadata] = childrenOf(manifest, 'metadata');
  const said = (name: string) => metadata && childrenOf(metadata, name)[0]?.textContent;
  expect(said('schema') === 'IMS Common Cartridge', 'another schema');
  expect(said('schemaversion') === '1.3.0', 'another version');
  const title = manifest.getElementsByTagNameNS('http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest', 'title')[0];
  expect((title?.textContent ?? '').trim() !== '', 'the metadata has no title');

  const identifiers = [manifest, ...manifest.querySelectorAll('[identifier]')].map((own) =>
    own.getAttribute('identifier'),
  );
  expect(new Set(identifiers).size === identifiers.length, 'an identifier is used twice');
  // xs:ID: a name without a colon that begins with a letter or an underscore
  for (const identifier of identifiers)
    expect(/^[A-Za-z_][\w.-]*$/.test(identifier ?? ''), `${identifier} is no identifier`);

  const resources = new Map(
    [...manifest.getElementsByTagNameNS(packaging, 'resource')].map((own) => [own.getAttribute('identifier'), own]),
  );
  const roots: Readonly<Record<string, readonly [name: string, namespace: string, parts: string]>> = {
    imsdt_xmlv1p3: ['topic', 'http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3', 'title,text'],
    imswl_xmlv1p3: ['webLink', 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3', 'title,url'],
  };
  for (const [identifier, resource] of resources) {
    const type = resource.getAttribute('type') ?? '';
    const href = resource.getAttribute('href');
    const own = childrenOf(resource, 'file').map((file) => file.getAttribute('href') ?? '');
    expect(own.length > 0, `${identifier} has no file`);
    for (const path of own) expect(paths.includes(path), `${path} is not in the cartridge`);
    const use = resource.getAttribute('intendeduse');
    expect(
      use === null || (type === 'webcontent' && ['lessonplan', 'syllabus', 'unspecified'].includes(use)),
      `${identifier} is for ${use}`,
    );
    const root = roots[type];
    if (root === undefined) {
      expect(type === 'webcontent', `${identifier} has the type ${type}`);
      expect(href !== null && own.includes(href), `${identifier} does not list the file that it names`);
      continue;
    }
    expect(href === null && own.length === 1, `${identifier} names its file otherwise than by one file`);
    const element = parse(own[0] ?? '');
    expect(element.localName === root[0] && element.namespaceURI === root[1], `${own[0]} is no ${root[0]}`);
    expect([...element.children].map(({ localName }) => localName).join() === root[2], `${own[0]} lacks a part`);
    const address = element.querySelector('url')?.getAttribute('href');
    if (type === 'imswl_xmlv1p3') expect(/^https?:\/\//.test(address ?? ''), `${own[0]} leads nowhere`);
  }

  const organizations = [...manifest.getElementsByTagNameNS(packaging, 'organization')];
  expect(organizations.length === 1, 'there is not one organization');
  expect(organizations[0]?.getAttribute('structure') === 'rooted-hierarchy', 'the organization has no root');
  const [root, ...more] = organizations[0] === undefined ? [] : childrenOf(organizations[0], 'item');
  expect(root !== undefined && more.length === 0, 'there is not one root item');
  const contents: string[] = [];
  const walk = (item: Element, above: readonly string[]) => {
    const [own] = childrenOf(item, 'title');
    const below = childrenOf(item, 'item');
    const path = [...above, own?.textContent ?? ''];
    const reference = item.getAttribute('identifierref');
    expect((own?.textContent ?? '').trim() !== '', `${item.getAttribute('identifier')} has no title`);
    expect((reference === null) === below.length > 0, `${path.join('/')} is neither folder nor leaf`);
    if (reference !== null) {
      expect(resources.has(reference), `${reference} is no resource`);
      contents.push(`${path.join('/')} → ${resources.get(reference)?.querySelector('file')?.getAttribute('href')}`);
    }
    for (const child of below) walk(child, path);
  };
  if (root !== undefined) {
    expect(childrenOf(root, 'title').length === 0, 'the root item has a title');
    for (const child of childrenOf(root, 'item')) walk(child, []);
  }
  return { problems, contents };
}

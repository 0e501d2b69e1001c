import { load } from 'js-yaml';

/**
 * What YAML says, read by the parser with which Astro reads it on the site (an unquoted date is a Date there), and some ten times
 * faster than by `yaml`, which is for places and comments. Throws where the text is no YAML.
 */
export function yamlToValue(yaml: string): unknown {
  return load(yaml);
}

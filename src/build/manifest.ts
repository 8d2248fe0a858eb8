// The imsmanifest.xml of a SCORM 1.2 package: one organisation, one item, one SCO, every file by name.

export interface PackageAbout {
  /** Identifiers are letters, digits and hyphens, and begin with a letter. */
  readonly id: string
  readonly title: string
}

export const manifestFile = 'imsmanifest.xml'

/** `files`: every file of the package but the manifest, with the page that opens first as `start`. Throws where the page is not among them. */
export const manifestOf = ({ id, title }: PackageAbout, files: readonly string[], start: string): string => {
  if (!files.includes(start)) throw new Error(`manifest: ${start} is not in the package`)
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new Error(`manifest: '${id}' is no identifier`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-org">
    <organization identifier="${id}-org">
      <title>${escaped(title)}</title>
      <item identifier="${id}-osa" identifierref="${id}-sco" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-sco" type="webcontent" adlcp:scormtype="sco" href="${escaped(start)}">
${files.map((file) => `      <file href="${escaped(file)}"/>\n`).join('')}    </resource>
  </resources>
</manifest>
`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

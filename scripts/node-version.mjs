// Imported first by both commands: says in plain words when Node is too old, before anything newer than it is touched.
// The range is that of `engines` in package.json.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    'Vahekiht vajab Node\'i versiooni 20.19, 22.12 või uuemat. Sinu arvutis on ' + process.versions.node + '.\n' +
    'Uue versiooni saad aadressilt https://nodejs.org.',
  )
  process.exit(1)
}

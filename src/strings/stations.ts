// Stations inside a layer, in the genitive: "päring läbib failisüsteemi ja kettadraiveri".
import type { Station } from '../model/layers.ts'

export const stationGenitives: Readonly<Record<Station, string>> = {
  vfs: 'VFS-kihi',
  'file-system': 'failisüsteemi',
  overlayfs: 'kihilise failisüsteemi',
  'page-cache': 'failide vahemälu',
  vmfs: 'VMFS-i',
  volfs: 'VolFS-i',
  'block-driver': 'kettadraiveri',
  'tcp-ip': 'TCP/IP-kihi',
  'socket-layer': 'soklikihi',
  veth: 'virtuaalsete võrgukaartide paari',
  venet: 'konteineri võrguseadme',
  bridge: 'virtuaalsilla',
  nat: 'võrguaadresside teisenduse',
  routing: 'marsruutimise',
  tap: 'virtuaalse võrguliidese',
  'virtual-switch': 'virtuaalkommutaatori',
  'packet-socket': 'paketisokli',
  'network-driver': 'võrgudraiveri',
  'windows-api': 'Windowsi API funktsiooni',
  dispatcher: 'kutsejagaja',
  'unix-side': 'Unixi-poolse teegi',
  'image-format': 'kettatõmmise vormingu',
  'rate-limiter': 'kiirusepiiraja',
  vscsi: 'virtuaalse SCSI-kihi',
}

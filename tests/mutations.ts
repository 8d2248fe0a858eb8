// Deliberate breakages of the model's rules. Each replaces one piece of text that must occur exactly once in its file; each
// must be noticed by `complaints`. A refactoring that moves a rule moves its mutation too.

export interface Mutation { readonly what: string; readonly file: string; readonly find: string; readonly replace: string }

const journey = (file: string): string => `src/model/journey/${file}.ts`

export const mutations: readonly Mutation[] = [
  // families
  { what: 'a foreign hypervisor counts as the kernel’s own', file: 'src/model/classify.ts', find: '(layer.kind === \'hypervisor\' || layer.kind === \'module\') && (layer.foreign === true ||', replace: '(layer.kind === \'hypervisor\' || layer.kind === \'module\') && (false ||' },
  { what: 'hosted and in-kernel both match', file: 'src/model/classify.ts', find: 'inKernel(stack, layer) && !isForeign(stack, layer)', replace: 'inKernel(stack, layer)' },
  { what: 'in-kernel counts as bare-metal', file: 'src/model/classify.ts', find: "seatsGuests(stack, layer) && holder(stack, layer).kind === 'hypervisor'", replace: 'seatsGuests(stack, layer)' },
  { what: 'other system’s calls count as the same system’s', file: 'src/model/classify.ts', find: 'systemOf(stack, base)?.os === layer.offers', replace: 'systemOf(stack, base)?.os !== layer.offers' },
  // check
  { what: 'a process may stand on bare hardware', file: 'src/model/check/place.ts', find: "if (!system) return [{ rule: 'needs-system'", replace: "if (!system) return [{ rule: 'wrong-os'" },
  { what: 'the instruction set of a program is not looked at', file: 'src/model/check/place.ts', find: 'if (system.isa !== layer.isa)', replace: 'if (false)' },
  { what: 'guest mode without VT-x', file: 'src/model/offers.ts', find: 'guestMode: layer.extension !== undefined', replace: 'guestMode: true' },
  { what: 'any vendor module will do', file: 'src/model/check/place.ts', find: 'vendors.some((vendor) => vendor.drives === extension)', replace: 'vendors.length > 0' },
  { what: 'an unmodified kernel may be a paravirtual guest', file: 'src/model/check/place.ts', find: "machine.dialect !== 'native' && !aware.includes(machine.dialect)", replace: 'false' },
  { what: 'two kernels may stand on one machine', file: 'src/model/check/place.ts', find: 'if (first !== undefined && first !== layer)', replace: 'if (false)' },
  { what: 'a guest may answer for its own devices', file: 'src/model/check/seat.ts', find: 'if (kernel === guest) return false', replace: '' },
  { what: 'devices may wait for each other in a circle', file: 'src/model/check/devices.ts', find: "if (answeredBy === 'machine-below') return []", replace: 'return []' },
  // journeys
  { what: 'the interpreter lets the CPU execute', file: journey('instructions'), find: "if (by.kind === 'hardware') return trip.visit(by, 'direct', 'return', 'instruction'", replace: "if (by.kind !== 'hardware') return trip.visit(by, 'direct', 'return', 'instruction'" },
  { what: 'CLI leaves guest mode', file: journey('instructions'), find: "instruction === 'own-state' || (instruction", replace: '(instruction' },
  { what: 'CPUID stays in guest mode', file: journey('instructions'), find: "if (instruction === 'own-state' ||", replace: "if (instruction !== 'port' ||" },
  { what: 'OUT never reaches the monitor', file: journey('instructions'), find: "forMonitor && monitor !== undefined", replace: 'false' },
  { what: 'a forbidden instruction traps under an interpreter too', file: journey('kernel-entry'), find: "if (by.kind === 'hardware') return enterKernel(trip, kernel, 'trap'", replace: "if (true) return enterKernel(trip, kernel, 'trap'" },
  { what: 'a signal comes back like a return', file: journey('kernel-entry'), find: "{ back: 'upcall', backPurpose: 'done' }", replace: "{ back: 'return', backPurpose: 'done' }" },
  { what: 'a container boundary is left out', file: journey('kernel-entry'), find: "case 'container-boundary': return enterKernel(trip, kernel, 'syscall', purpose, () => throughPart(trip, provider, kernel, answer, request))", replace: "case 'container-boundary': return enterKernel(trip, kernel, 'syscall', purpose, () => answer(kernel))" },
  { what: 'WINE makes a system call of what is a plain call', file: journey('kernel-entry'), find: "return trip.visit(provider, 'call', 'return', 'other-system-call', passOn)", replace: "return trip.visit(provider, 'syscall', 'return', 'other-system-call', passOn)" },
  { what: 'a kicked monitor is woken as if the guest waited', file: journey('devices'), find: "port.virtualCpu === 'waits', () =>", replace: 'true, () =>' },
  { what: 'completion is an ordinary entry, not an interrupt', file: journey('devices'), find: "enter(trip, guest, home, 'completion', 'interrupt')", replace: "enter(trip, guest, home, 'completion')" },
  { what: 'the driver talks to the device without DMA', file: journey('devices'), find: "trip.cross(base, 'dma',", replace: "trip.cross(base, 'direct'," },
  { what: 'the driver between process and hypervisor is forgotten', file: journey('guest-border'), find: 'driver && !otherWorld ? { through: driver.id } : {}', replace: '{}' },
  { what: 'a page that the host lacks traps into the guest', file: journey('page-faults'), find: "guest.seat.method === 'guest-mode' ? {} : { crossing: 'trap' }", replace: "{ crossing: 'trap' }" },
  { what: 'the request does not come home', file: journey('trip'), find: "cross(home, back, 'done', options.through", replace: "cross(to, back, 'done', options.through" },
  { what: 'a device model reaches into the guest past its hypervisor', file: journey('devices'), find: "leave(trip, guest, ring ? 'kick' : 'device-register', {", replace: "trip.cross(answerer, 'notify', 'kick'); leave(trip, guest, ring ? 'kick' : 'device-register', {" },
  // folding
  { what: 'long journeys are not folded', file: 'src/model/fold.ts', find: 'if (stills.length < mostStills) return', replace: 'if (stills.length < 99) return' },
  { what: 'a merge loses steps', file: 'src/model/fold.ts', find: 'steps: [...first.steps, ...second.steps]', replace: 'steps: [...second.steps]' },
]

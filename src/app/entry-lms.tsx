// The browser's side of a package for a learning environment: what stands around the pages there, then the course itself.
import './lms-surroundings.tsx'
import './entry-client.tsx'

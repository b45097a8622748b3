import { AttendanceFileResolver } from './attendance-file.resolver.js';

/** The resolvers of attendance files. */
export const attendanceFileResolvers = [AttendanceFileResolver] as const;

/**
 * Files of pages as people bring them: photographs, scans, PDF. One page at a time in memory, and
 * sizes are looked at before anything is decoded.
 */
@NullMarked
package vn.motcua.scan.source;

import org.jspecify.annotations.NullMarked;

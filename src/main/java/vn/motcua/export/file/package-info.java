/** Tables as files: spreadsheet, CSV, PDF; written row by row, none kept. */
@NamedInterface("file")
@NullMarked
package vn.motcua.export.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

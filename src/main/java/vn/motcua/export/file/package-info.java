/** Tables as files: spreadsheet, CSV, PDF; written row by row, none kept. */
@NullMarked
package vn.motcua.export.file;

import org.jspecify.annotations.NullMarked;

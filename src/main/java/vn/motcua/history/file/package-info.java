/** Reads files of past dossiers: headings, times, words, findings. */
@NullMarked
package vn.motcua.history.file;

import org.jspecify.annotations.NullMarked;

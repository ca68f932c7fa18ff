/** Results are written from dossiers, and written anew when they were wrong. */
@NullMarked
package vn.motcua.result.writing;

import org.jspecify.annotations.NullMarked;

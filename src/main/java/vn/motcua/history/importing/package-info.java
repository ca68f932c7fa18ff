/** Takes files of past dossiers over, chunk by chunk. */
@NullMarked
package vn.motcua.history.importing;

import org.jspecify.annotations.NullMarked;

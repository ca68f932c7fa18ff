/** A draft becomes a dossier. */
@NullMarked
package vn.motcua.submission.sending;

import org.jspecify.annotations.NullMarked;

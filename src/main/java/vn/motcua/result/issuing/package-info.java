/** Results are numbered and signed, issued with their dossier, revoked. */
@NullMarked
package vn.motcua.result.issuing;

import org.jspecify.annotations.NullMarked;

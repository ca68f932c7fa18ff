/** The result: numbered, sealed, handed over. */
@NullMarked
package vn.motcua.dossier.handover;

import org.jspecify.annotations.NullMarked;

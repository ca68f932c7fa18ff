/** REST v1 of dossiers. */
@NullMarked
package vn.motcua.dossier.api;

import org.jspecify.annotations.NullMarked;

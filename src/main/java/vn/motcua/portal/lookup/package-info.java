/** Where a dossier has got to, for whoever holds its slip. */
@NullMarked
package vn.motcua.portal.lookup;

import org.jspecify.annotations.NullMarked;

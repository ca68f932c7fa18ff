/** A signed-in citizen's own pages: dossiers, drafts, messages. */
@NullMarked
package vn.motcua.portal.own;

import org.jspecify.annotations.NullMarked;

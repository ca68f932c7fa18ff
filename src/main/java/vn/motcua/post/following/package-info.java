/** Parcels and figures that follow from what happens to dossiers. */
@NullMarked
package vn.motcua.post.following;

import org.jspecify.annotations.NullMarked;

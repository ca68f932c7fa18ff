/** Parcels and how they move: plain Java. */
@NullMarked
package vn.motcua.post.model;

import org.jspecify.annotations.NullMarked;

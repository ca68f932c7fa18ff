/** Boards over REST. */
@NullMarked
package vn.motcua.publication.api;

import org.jspecify.annotations.NullMarked;

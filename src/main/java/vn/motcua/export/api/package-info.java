/** Files over REST: asked for, watched, fetched. */
@NullMarked
package vn.motcua.export.api;

import org.jspecify.annotations.NullMarked;

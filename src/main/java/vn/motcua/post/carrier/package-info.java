/** The postal company: a port, and the one way of asking it over HTTPS. */
@NullMarked
package vn.motcua.post.carrier;

import org.jspecify.annotations.NullMarked;

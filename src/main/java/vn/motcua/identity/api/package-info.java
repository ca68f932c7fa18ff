/** Sessions of the API. */
@NullMarked
package vn.motcua.identity.api;

import org.jspecify.annotations.NullMarked;

/** Results over REST. */
@NullMarked
package vn.motcua.result.api;

import org.jspecify.annotations.NullMarked;

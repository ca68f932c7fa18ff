/** The catalogue over REST. */
@NullMarked
package vn.motcua.catalogue.api;

import org.jspecify.annotations.NullMarked;

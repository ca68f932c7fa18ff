/** Pages of helpers and of those who set teams up. */
@NullMarked
package vn.motcua.helping.web;

import org.jspecify.annotations.NullMarked;

/** Pages: the questions for citizens, the results for the offices. */
@NullMarked
package vn.motcua.satisfaction.web;

import org.jspecify.annotations.NullMarked;

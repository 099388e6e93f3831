package io.github.mentoring4j.matching.internal.bipartite;

/**
 * The k-th largest of some numbers.
 *
 * <p>Problem: selection. Cost: O(n) on average, O(n^2) at worst; meant for a few dozen numbers. Ties: no matter.
 *
 * <p>Source: C. A. R. Hoare, Commun. ACM 4(7), 1961, doi:10.1145/366622.366647.
 */
final class Selection {
    private Selection() {}

    /** The k-th largest of the first so many numbers, k from 1; leaves them in another order. */
    static long largest(long[] numbers, int count, int k) {
        int low = 0;
        int high = count - 1;
        int wanted = k - 1;
        while (low < high) {
            long pivot = middle(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (numbers[left] > pivot) {
                    left++;
                }
                while (numbers[right] < pivot) {
                    right--;
                }
                if (left <= right) {
                    long number = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = number;
                }
            }
            if (wanted <= right) {
                high = right;
            } else if (wanted >= left) {
                low = left;
            } else {
                return pivot;
            }
        }
        return numbers[wanted];
    }

    private static long middle(long one, long two, long three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}

package command

import "iter"

// inOrder has up to jobs workers do work for the inputs, and hands what each
// gave to done, one at a time and in the order of the inputs. No more than
// twice as many outputs as jobs are ever kept. An error of done ends it.
func inOrder[In, Out any](inputs iter.Seq[In], jobs int, work func(In) (Out, error), done func(In, Out, error) error) error {
	type job struct {
		in  In
		out Out
		err error
		ok  chan struct{}
	}
	todo := make(chan *job)
	order := make(chan *job, jobs)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(todo)
		defer close(order)
		for in := range inputs {
			j := &job{in: in, ok: make(chan struct{})}
			select {
			case order <- j:
			case <-stop:
				return
			}
			select {
			case todo <- j:
			case <-stop:
				return
			}
		}
	}()
	for range jobs {
		go func() {
			for j := range todo {
				j.out, j.err = work(j.in)
				close(j.ok)
			}
		}()
	}
	for j := range order {
		<-j.ok
		if err := done(j.in, j.out, j.err); err != nil {
			return err
		}
	}
	return nil
}

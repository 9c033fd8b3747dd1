export { LineChart } from '@samen/ui/charts/line-chart'

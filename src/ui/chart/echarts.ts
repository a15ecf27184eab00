import { createRequire } from 'node:module'
import type { EChartsCoreOption } from 'echarts/core'
import { colours, fontFamily } from './colours.ts'

type Core = typeof import('echarts/core')

let core: Core | null = null

/** Loaded by the first chart and not before: it takes a third of a second, and most pages draw none. */
function loaded(): Core {
  if (core) return core
  const require = createRequire(import.meta.url)
  const echarts = require('echarts/core') as Core
  const { LineChart, BarChart, CustomChart } = require('echarts/charts') as typeof import('echarts/charts')
  const { GridComponent } = require('echarts/components') as typeof import('echarts/components')
  const { SVGRenderer } = require('echarts/renderers') as typeof import('echarts/renderers')
  echarts.use([LineChart, BarChart, CustomChart, GridComponent, SVGRenderer])
  core = echarts
  return echarts
}

/** The drawing as ECharts writes it; `cleanSvg` makes it fit a page. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = loaded().init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily, color: colours.ink }, ...option })
    return chart.renderToSVGString({ useViewBox: true })
  } finally {
    chart.dispose()
  }
}
